/** Whole number in [0, sides), drawn from (seed, turn, purpose) and nothing else: the same log throws the same dice on any machine. */
export function dice(seed: number, turn: number, purpose: string, sides: number): number {
  let hash = (seed ^ Math.imul(turn + 1, 0x9e3779b1)) >>> 0;
  for (let i = 0; i < purpose.length; i++) hash = Math.imul(hash ^ purpose.charCodeAt(i), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39) >>> 0;
  return sides > 0 ? ((hash ^ (hash >>> 15)) >>> 0) % sides : 0;
}
