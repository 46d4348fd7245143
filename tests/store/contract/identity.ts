export function identityContract(_server: () => unknown): void {}
