/** What is used of upng-js, which brings no types. */
declare module 'upng-js' {
  interface Decoded {
    readonly width: number;
    readonly height: number;
  }
  const UPNG: {
    /** `colours` above 0 makes a palette of at most so many. */
    readonly encode: (frames: ArrayBuffer[], width: number, height: number, colours: number) => ArrayBuffer;
    readonly decode: (file: ArrayBuffer | Uint8Array) => Decoded;
    readonly toRGBA8: (image: Decoded) => ArrayBuffer[];
  };
  export default UPNG;
}
