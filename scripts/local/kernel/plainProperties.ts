// Plain properties that an object of Google's carries beside its methods: a script reads them without a call.

const properties = new WeakMap<object, Readonly<Record<string, number>>>();

/** The same host object; what stands for it in a script has these properties of its own. */
export function withPlain<Host extends object>(host: Host, plain: Readonly<Record<string, number>>): Host {
  properties.set(host, plain);
  return host;
}

export function plainOf(host: object): Readonly<Record<string, number>> {
  return properties.get(host) ?? {};
}
