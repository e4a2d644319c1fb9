/** The words of a command are off: told with the usage, exit 2. */
export class Usage extends Error {
  override readonly name = 'Usage';
}
