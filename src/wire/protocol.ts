/** Version of what crosses HTTP and WebSocket. A house test holds the hash of the schemas beside it: change a schema, raise this. */
export const protocol = 1;

/** SHA-256 of the JSON Schemas of this room under that number; tests/house/wire.test.ts says the new one when they change. */
export const schemas = '368efdc0062d1f07a11ddc97042606838e77be3a5cd018a237254214f8aeabd0';
