import type { Problem } from '@navolgbaar/platform/http';
import { Alinea, Kop, Koppeling, Lijst, PubliekeIndeling, renderPagina } from '@navolgbaar/ui';

const SITE = 'Toezicht Wmo en Jeugdwet';

interface Fouttekst {
  readonly titel: string;
  readonly tekst: string;
}

/** What went wrong, for everybody (B1). The words of the API speak to whoever builds on it. */
const perStatus: Readonly<Record<number, Fouttekst>> = {
  403: {
    titel: 'U mag deze pagina niet openen',
    tekst: 'Uw account heeft geen toegang tot deze pagina. Vraag uw beheerder als u deze pagina nodig hebt.',
  },
  404: {
    titel: 'Deze pagina bestaat niet',
    tekst: 'Misschien is het adres niet goed overgenomen. Of de pagina is verplaatst of weggehaald.',
  },
  429: {
    titel: 'Wacht even',
    tekst: 'Wij kregen in korte tijd heel veel verzoeken van u. Wacht een minuut en probeer het opnieuw.',
  },
  503: {
    titel: 'Deze website is even niet bereikbaar',
    tekst: 'Dit ligt niet aan u. Probeer het over een minuut opnieuw.',
  },
};
const verzoek: Fouttekst = {
  titel: 'Dit verzoek klopt niet',
  tekst: 'Wij kunnen uw verzoek niet lezen. Kijk het adres na, of begin opnieuw.',
};
const onverwacht: Fouttekst = {
  titel: 'Er ging iets mis',
  tekst: 'Dit ligt niet aan u. Probeer het later opnieuw.',
};
const teksten = {
  verder: 'Hoe kunt u verder?',
  begin: 'Ga naar het begin',
  register: 'Bekijk de openbare rapporten',
  kenmerk: 'Blijft het misgaan? Neem dan contact op en noem dit kenmerk: ',
} as const;

const tekstVan = (status: number): Fouttekst => perStatus[status] ?? (status < 500 ? verzoek : onverwacht);

/** The whole page that a browser gets in place of problem+json. */
export function foutpagina(problem: Pick<Problem, 'status' | 'correlatieId'>): Promise<string> {
  const { titel } = tekstVan(problem.status);
  return renderPagina({ titel, site: SITE, inhoud: <Pagina {...problem} /> });
}

function Pagina({ status, correlatieId }: Pick<Problem, 'status' | 'correlatieId'>) {
  const { titel, tekst } = tekstVan(status);
  return (
    <PubliekeIndeling organisatie={SITE}>
      <Kop niveau={1}>{titel}</Kop>
      <Alinea soort="inleiding">{tekst}</Alinea>
      <Kop niveau={2}>{teksten.verder}</Kop>
      <Lijst
        items={[
          <Koppeling key="begin" href="/">
            {teksten.begin}
          </Koppeling>,
          <Koppeling key="register" href="/register">
            {teksten.register}
          </Koppeling>,
        ]}
      />
      {status >= 500 && (
        <Alinea>
          {teksten.kenmerk}
          {correlatieId}
        </Alinea>
      )}
    </PubliekeIndeling>
  );
}
