// the package ships no declarations
declare module 'edtf' {
  export default function parse(text: string): unknown;
}
