import { createHash, X509Certificate } from 'node:crypto';
import { decodeProtectedHeader, importX509, jwtVerify } from 'jose';

const certificateOf = (base64: string): X509Certificate => new X509Certificate(Buffer.from(base64, 'base64'));

/** Whether an assertion proves its app as Entra wants it: PS256 by a registered certificate, with its chain, for this endpoint. */
export const provesApp = async (
  assertion: string,
  app: { readonly clientId: string; readonly registered: string },
  endpoint: string,
): Promise<boolean> => {
  try {
    const { alg, x5c, 'x5t#S256': thumbprint } = decodeProtectedHeader(assertion);
    const [own, ...issuers] = (x5c ?? []).map(certificateOf);
    if (alg !== 'PS256' || !own || own.fingerprint256 !== new X509Certificate(app.registered).fingerprint256)
      return false;
    const isChain = [own, ...issuers].every((each, at, chain) => {
      const issuer = chain[at + 1] ?? each;
      return each.checkIssued(issuer) && each.verify(issuer.publicKey);
    });
    const isThumbprint = thumbprint === createHash('sha256').update(own.raw).digest('base64url');
    const key = await importX509(own.toString(), 'PS256');
    const { payload } = await jwtVerify(assertion, key, {
      audience: endpoint,
      issuer: app.clientId,
      subject: app.clientId,
      // MSAL rounds the second up or down; Entra allows minutes.
      clockTolerance: 5,
      requiredClaims: ['exp', 'nbf', 'jti'],
    });
    return isChain && isThumbprint && typeof payload.jti === 'string';
  } catch {
    return false;
  }
};
