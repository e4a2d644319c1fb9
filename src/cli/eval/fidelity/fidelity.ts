export async function fidelityCommand(_words: readonly string[]): Promise<number> {
  return 0;
}
