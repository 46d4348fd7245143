export function openingContract(_server: () => unknown): void {}
