export function traversalContract(_server: () => unknown): void {}
