/** A version 4 UUID (RFC 9562) from 16 random bytes. `crypto.randomUUID` would do, but browsers withhold it from pages that are not served over https. */
export function uuidFrom(bytes: Uint8Array): string {
  const marked = bytes.map((byte, i) => (i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte));
  const hex = [...marked].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
