/** Whether what comes from an address comes over TLS, or from this machine. */
export function isSecureAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && isLoopbackHost(hostname));
}

/** 127.0.0.0/8 and ::1 (RFC 1122, RFC 4291), and the names that stand for them (RFC 6761). */
export function isLoopbackHost(host: string): boolean {
  return /^(127(\.\d{1,3}){3}|\[?::1\]?|([^./:@]+\.)*localhost)$/i.test(host);
}

/** An address, or several, without the passwords in it: that of its user, and those of its query. */
export function withoutPasswords(text: string): string {
  return text
    .replace(/(:\/\/[^/?#\s:@]*:)[^/?#\s]*@/g, '$1***@')
    .replace(/([?&;][^=&#;\s]*(?:password|passwd|secret|token|key)[^=&#;\s]*=)[^&#;\s]*/gi, '$1***');
}
