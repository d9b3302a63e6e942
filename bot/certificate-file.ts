import type { ConfigProblem } from './config-rules.ts';
import { readCertificate } from './entra/certificate.ts';

type FileRead = { readonly text: string } | { readonly why: string };
type CertificateFile = { readonly certificate: string | undefined; readonly problems: readonly ConfigProblem[] };

const refused = (problem: string): CertificateFile => ({
  certificate: undefined,
  problems: [{ variable: 'MicrosoftAppCertificatePath', problem }],
});

/** What the file of the bot's certificate says (PEM), and whether it is of use; undefined where no file is named. */
export const readCertificateFile = (path: string | undefined, read: (path: string) => FileRead): CertificateFile => {
  if (path === undefined) return { certificate: undefined, problems: [] };
  const file = read(path);
  if ('why' in file) return refused(`cannot be read: ${file.why}.`);
  try {
    readCertificate(file.text);
    return { certificate: file.text, problems: [] };
  } catch (error) {
    return refused(`names a file that ${error instanceof Error ? error.message : 'is no certificate'}.`);
  }
};
