import {
  Alinea,
  FoutSamenvatting,
  Kaart,
  Keuzerondjes,
  Knop,
  Kop,
  Koppeling,
  PubliekeIndeling,
  Tekstveld,
  renderPagina,
  type Veldfout,
} from '@navolgbaar/ui';
import type { Verzoekstand } from '../application/eherkenning/vraag-account.use-case';

/** Where somebody with eHerkenning and without an account asks for one. */
export const TOEGANGSPAD = '/inloggen/toegang-vragen';

const t = {
  site: 'Toezicht Wmo en Jeugdwet',
  titel: 'Vraag toegang',
  inleiding: (aanbieder: string) =>
    `U bent ingelogd voor ${aanbieder}, maar u hebt nog geen account. Vraag er hier een aan. Een collega die de accounts van ${aanbieder} beheert, beslist daarover.`,
  organisatie: 'Bij welke toezichthouder vraagt u toegang?',
  naam: 'Uw naam',
  email: 'Uw e-mailadres',
  emailUitleg: 'Het adres van uw werk. Daaraan herkent uw collega u ook.',
  knop: 'Toegang vragen',
  opnieuw: 'Opnieuw inloggen',
  standen: {
    open: {
      titel: 'Uw verzoek is gedaan',
      tekst: (bij: string) =>
        `U vroeg toegang bij ${bij}. Een collega die de accounts beheert, beslist daarover. Ga naar die collega toe als het haast heeft. Log opnieuw in als u toegang hebt.`,
    },
    geweigerd: {
      titel: 'Uw verzoek is niet toegekend',
      tekst: (bij: string) =>
        `U vroeg toegang bij ${bij}. De reden staat hieronder. Bent u het er niet mee eens? Ga naar de collega die de accounts beheert.`,
    },
    toegekend: {
      titel: 'U hebt toegang',
      tekst: (bij: string) => `Uw collega gaf u toegang bij ${bij}. Log opnieuw in.`,
    },
  },
} as const;

export interface Toegangsformulier {
  readonly standen: readonly Verzoekstand[];
  readonly waarden: { readonly organisatie: string; readonly naam: string; readonly email: string };
  readonly fouten: readonly Veldfout[];
}

/** The form where something can be asked still, and what became of what was asked. */
export function maakToegangspagina(formulier: Toegangsformulier): Promise<string> {
  const teVragen = formulier.standen.filter(({ verzoek }) => verzoek === null);
  const gedaan = formulier.standen.filter(({ verzoek }) => verzoek !== null);
  return renderPagina({
    ...{ titel: t.titel, site: t.site, fout: formulier.fouten.length > 0 },
    inhoud: (
      <PubliekeIndeling organisatie={t.site} menu={false}>
        <FoutSamenvatting fouten={formulier.fouten} />
        <Kop niveau={1}>{t.titel}</Kop>
        {gedaan.map((stand) => (
          <Stand key={stand.organisatieId} stand={stand} />
        ))}
        {teVragen.length > 0 && <Vraagformulier formulier={formulier} teVragen={teVragen} />}
      </PubliekeIndeling>
    ),
  });
}

function Stand({ stand: { verzoek, organisatieNaam } }: { stand: Verzoekstand }) {
  if (!verzoek) return null;
  const { titel, tekst } = t.standen[verzoek.status];
  return (
    <Kaart titel={titel}>
      <Alinea>{tekst(organisatieNaam)}</Alinea>
      {verzoek.reden && <Alinea>{verzoek.reden}</Alinea>}
      <div>
        <Koppeling href="/inloggen/eherkenning?terug=/werkbank/">{t.opnieuw}</Koppeling>
      </div>
    </Kaart>
  );
}

function Vraagformulier({
  formulier: { waarden, fouten },
  teVragen,
}: {
  formulier: Toegangsformulier;
  teVragen: readonly Verzoekstand[];
}) {
  const foutBij = (naam: string) => fouten.find((fout) => fout.naam === naam)?.tekst;
  const veld = (naam: 'naam' | 'email') => ({ naam, beginwaarde: waarden[naam], fout: foutBij(naam) });
  const [eerste] = teVragen;
  return (
    <>
      <Alinea soort="inleiding">{t.inleiding(eerste?.aanbiederNaam ?? '')}</Alinea>
      <form action={TOEGANGSPAD} method="post" className="nav-stapel nav-loket__formulier" noValidate>
        {teVragen.length > 1 ? (
          <Keuzerondjes
            {...{ naam: 'organisatie', label: t.organisatie, beginwaarde: waarden.organisatie }}
            fout={foutBij('organisatie')}
            opties={teVragen.map((plek) => ({ waarde: plek.organisatieCode, label: plek.organisatieNaam }))}
          />
        ) : (
          <input type="hidden" name="organisatie" value={eerste?.organisatieCode} />
        )}
        <Tekstveld {...veld('naam')} label={t.naam} autoComplete="name" maxLengte={200} />
        <Tekstveld
          {...veld('email')}
          label={t.email}
          uitleg={t.emailUitleg}
          type="email"
          autoComplete="email"
        />
        <div>
          <Knop type="submit" soort="primair">
            {t.knop}
          </Knop>
        </div>
      </form>
    </>
  );
}
