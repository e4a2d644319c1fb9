declare module 'wawoff2' {
  /** WOFF2 in, TrueType or OpenType out. */
  export function decompress(packed: Uint8Array): Promise<Uint8Array>;
}
