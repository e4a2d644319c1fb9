/** A turn of phrase that a word list cannot hold, because words stand between its parts: its name and how it shows. */
export type Marker = readonly [name: string, pattern: RegExp];
