import { type Bron, EIGEN_MACHINE, inNaam } from './postvakken';

/** Where one organisation may publish, and with which key. */
export interface Publicatiebankinstelling {
  /** Of the organisation. */
  readonly code: string;
  /** The only host (with its port, where that is not 443) that gets the key. The rest of the address is set by the organisation. */
  readonly host: string;
  readonly token: string;
}

/**
 * The publicatiebanken of `GPP_ORGANISATIES`: of each the host (`GPP_HOST_<CODE>`) and the key (`GPP_TOKEN_<CODE>`, or the
 * file of `…_BESTAND`). A host in the environment, so that no screen can send the key elsewhere.
 */
export function leesPublicatiebanken(lees: Bron): Publicatiebankinstelling[] {
  return lees.lijst('GPP_ORGANISATIES').flatMap((code) => {
    const naam = `GPP_HOST_${inNaam(code)}`;
    const host = lees.tekst(naam).toLowerCase();
    const token = lees.geheim(`GPP_TOKEN_${inNaam(code)}`);
    const url = URL.canParse(`https://${host}`) ? new URL(`https://${host}`) : null;
    if (url?.host === host) return [{ code, host, token }];
    lees.fouten.push(naam);
    return [];
  });
}

/** Whether a host is this machine itself: the only one that may be spoken to without TLS. */
export const isEigenMachine = (hostname: string): boolean => EIGEN_MACHINE.includes(hostname);
