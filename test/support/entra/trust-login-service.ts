import { readFileSync } from 'node:fs';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { fileURLToPath } from 'node:url';

/** For `NODE_EXTRA_CA_CERTS` of a process that talks to the login service of the tests. */
export const loginCertificatePath = fileURLToPath(new URL('login-certificate.pem', import.meta.url));

let trusted = false;

/** This process takes the login service of the tests for a real one. */
export const trustLoginService = (): void => {
  if (trusted) return;
  trusted = true;
  setDefaultCACertificates([...getCACertificates('default'), readFileSync(loginCertificatePath, 'utf8')]);
};
