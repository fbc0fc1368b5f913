// Keeps a panel at the present value of something that tells of its changes.
import { useEffect, useState } from 'preact/hooks';

interface Source<Value> {
  current(): Value;
  subscribe(listener: () => void): () => void;
}

export function useCurrent<Value>(source: Source<Value>): Value {
  const [value, setValue] = useState(() => source.current());
  useEffect(() => {
    setValue(() => source.current());
    return source.subscribe(() => setValue(() => source.current()));
  }, [source]);
  return value;
}
