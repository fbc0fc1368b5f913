// Digests and signatures by the names of Google's enumerations.
import { createHash, createHmac } from 'node:crypto';
import { isEnumValue } from '../../kernel/enums';
import { ServiceError } from '../../kernel/execution';

const hashes: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** `algorithm` is a `Utilities.DigestAlgorithm`. MD2 is not to be had here. */
export function digest(algorithm: unknown, value: Uint8Array): Uint8Array {
  return createHash(hashNamed(algorithm, '')).update(value).digest();
}

/** `algorithm` is a `Utilities.MacAlgorithm`. */
export function signature(algorithm: unknown, value: Uint8Array, key: Uint8Array): Uint8Array {
  return createHmac(hashNamed(algorithm, 'HMAC_'), key).update(value).digest();
}

function hashNamed(algorithm: unknown, prefix: string): string {
  const name = isEnumValue(algorithm) ? algorithm.name : String(algorithm);
  const hash = name.startsWith(prefix) ? hashes[name.slice(prefix.length)] : undefined;
  if (hash === undefined)
    throw new ServiceError(`Utilities: the algorithm ${name} is not implemented locally.`);
  return hash;
}
