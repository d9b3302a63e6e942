import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';

/** What MSAL wants of a certificate. */
export type ClientCertificate = {
  /** Hexadecimal, SHA-256. */
  readonly thumbprintSha256: string;
  /** PKCS #8, PEM. */
  readonly privateKey: string;
  /** PEM; the key's own certificate first, its issuers after it. */
  readonly x5c: string;
};

const privateKeyIn = (pem: string): KeyObject => {
  try {
    return createPrivateKey(pem);
  } catch {
    throw new Error('has no private key without a passphrase');
  }
};

const certificatesIn = (pem: string): readonly X509Certificate[] => {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----/gs) ?? [];
  try {
    return blocks.map((block) => new X509Certificate(block));
  } catch {
    throw new Error('has a certificate that cannot be read');
  }
};

/**
 * Reads a PEM file with a private key, its certificate and, in any order, the certificates of its issuers.
 * @throws Error whose message goes on after the file's name: `has no private key …`.
 */
export const readCertificate = (pem: string): ClientCertificate => {
  const key = privateKeyIn(pem);
  if (key.asymmetricKeyType !== 'rsa') throw new Error('has no RSA key, and Entra takes no other');
  const all = certificatesIn(pem);
  const own = all.find((each) => each.checkPrivateKey(key));
  if (!own) throw new Error('has no certificate that belongs to its private key');
  return {
    thumbprintSha256: own.fingerprint256.replaceAll(':', ''),
    privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    x5c: [own, ...all.filter((each) => each !== own)].map(String).join('\n'),
  };
};
