/** A Markdown file comes as the HTML that vite.config.ts makes of it. */
declare module '*.md' {
  export const html: string;
}
