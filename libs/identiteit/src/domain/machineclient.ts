import { DomeinFout, type Overgangstabel, mogelijkeHandelingen, volgendeStatus } from '@navolgbaar/kernel';
import type { Identiteitfoutcode } from './fouten';

export const MACHINECLIENTSTANDEN = ['aan', 'uit'] as const;
export type Machineclientstand = (typeof MACHINECLIENTSTANDEN)[number];
export type Machineclienthandeling = 'vernieuwGeheim' | 'zetUit' | 'zetAan';

const RECHT = { recht: 'machineclient:beheren', bron: 'BIO2 toegangsbeveiliging (AANNAME op de vorm)' };

/** A secret that leaked is replaced before the client goes on again: so it can be while it is off. */
export const machineclientovergangen = {
  aan: { vernieuwGeheim: { naar: 'aan', ...RECHT }, zetUit: { naar: 'uit', ...RECHT } },
  uit: { vernieuwGeheim: { naar: 'uit', ...RECHT }, zetAan: { naar: 'aan', ...RECHT } },
} as const satisfies Overgangstabel<Machineclientstand, Machineclienthandeling>;

/** What an act looks at: whether the client is in use, and whether it can do no more than hand in. */
export interface Machineclient {
  readonly actief: boolean;
  readonly aanleveraar: boolean;
}

const standVan = ({ actief }: Machineclient): Machineclientstand => (actief ? 'aan' : 'uit');

/**
 * Whether only the operator, on the server, may do it. Who holds the secret of a client with a role reads case content,
 * which a beheerder does not (BK-5.03); closing such a client is open to both.
 */
const alleenOpServer = ({ aanleveraar }: Machineclient, handeling: Machineclienthandeling): boolean =>
  !aanleveraar && handeling !== 'zetUit';

/** What a beheerder can do with it now. */
export const handelingenVan = (client: Machineclient): Machineclienthandeling[] =>
  mogelijkeHandelingen<Machineclientstand, Machineclienthandeling>(machineclientovergangen, standVan(client))
    .map(({ handeling }) => handeling)
    .filter((handeling) => !alleenOpServer(client, handeling));

/** @throws DomeinFout OVERGANG_NIET_MOGELIJK, CLIENT_VAN_SERVER */
export function eisHandeling(
  client: Machineclient,
  handeling: Machineclienthandeling,
  opServer: boolean,
): void {
  if (!opServer && alleenOpServer(client, handeling))
    throw new DomeinFout<Identiteitfoutcode>('CLIENT_VAN_SERVER');
  volgendeStatus<Machineclientstand, Machineclienthandeling>(
    machineclientovergangen,
    standVan(client),
    handeling,
  );
}
