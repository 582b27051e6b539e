/**
 * Hosts that the interface links to: the shell opens no other in the person's browser, and pages make links of no
 * other. Compared whole: a subdomain is another host.
 */
export const LINKED_HOSTS: ReadonlySet<string> = new Set([
  "creativecommons.org",
  "en.wikipedia.org",
  "github.com",
  "nodejs.org",
  "openfontlicense.org",
  "www.electronjs.org",
]);
