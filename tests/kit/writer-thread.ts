/** A thread's script as it stands in `src`, after some other lines: Node itself reads no TypeScript, so the reader of it is registered first. */
export const inTypeScript = (path: string, before = ''): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(
      `${before} import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))}; register(); await import(${JSON.stringify(new URL(`../../${path}`, import.meta.url).href)});`,
    )}`,
  );
