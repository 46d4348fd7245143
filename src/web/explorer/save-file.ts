/** Hands the browser a file to save. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // some browsers read it only after the click
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
