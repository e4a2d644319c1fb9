/** Version of what crosses HTTP and WebSocket. A house test holds the hash of the schemas beside it: change a schema, raise this. */
export const protocol = 1;
