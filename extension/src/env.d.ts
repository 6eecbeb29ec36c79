/** Types of what the build adds: `?script` gives the path of a built content script. */
declare module '*?script&iife' {
  const path: string;
  export default path;
}
