/** Files that the build turns into addresses. */
declare module '*?worker&url' {
  const url: string;
  export default url;
}
