/**
 * The folder with the content tree: `content/`, or the one that `CONTENT_FOLDER` names (tests build
 * small trees of their own). A path relative to the project's root.
 */
export function contentFolder(): string {
  return process.env.CONTENT_FOLDER ?? 'content';
}
