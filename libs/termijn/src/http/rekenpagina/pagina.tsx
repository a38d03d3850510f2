import {
  Alinea,
  FoutSamenvatting,
  Herleiding,
  Kaart,
  Keuzelijst,
  Keuzerondjes,
  Knop,
  Knoppen,
  Kop,
  Koppeling,
  Melding,
  PubliekeIndeling,
  Selectievakje,
  Tekstvak,
  Tekstveld,
  type Veldfout,
  datumTekst,
  momentTekst,
  renderPagina,
} from '@navolgbaar/ui';
import { createElement } from 'react';
import type { TermijnberekeningResponse } from '../termijnberekening.response';
import type { Rekenvragen } from './formulier';
import { eenheidTeksten, rekenTeksten as t } from './teksten';

export interface Rekenpagina {
  readonly vragen: Rekenvragen;
  readonly fouten: readonly Veldfout[];
  readonly uitkomst: TermijnberekeningResponse | null;
  /** What the reader must know besides the warnings of the calculation. */
  readonly opmerkingen: readonly string[];
}

/** The whole document. Only the empty form is for search engines. */
export const rekenpagina = (invoer: Rekenpagina): Promise<string> =>
  renderPagina({
    ...{ site: t.site, titel: t.titel, omschrijving: t.inleiding, inhoud: createElement(Pagina, invoer) },
    fout: invoer.fouten.length > 0,
    zoekmachines: invoer.uitkomst === null && invoer.fouten.length === 0,
  });

function Pagina({ vragen, fouten, uitkomst, opmerkingen }: Rekenpagina) {
  return (
    <PubliekeIndeling organisatie={t.site}>
      <FoutSamenvatting fouten={fouten} />
      <div className="nav-register__kop">
        <Kop niveau={1}>{t.titel}</Kop>
        <Alinea soort="inleiding">{t.inleiding}</Alinea>
      </div>
      {uitkomst && <Uitkomst uitkomst={uitkomst} vragen={vragen} opmerkingen={opmerkingen} />}
      <section aria-labelledby="vraag" className="nav-stapel">
        <Kop niveau={2} id="vraag">
          {t.vraag}
        </Kop>
        <Alinea>{t.bewaard}</Alinea>
        <Formulier vragen={vragen} fouten={fouten} />
      </section>
    </PubliekeIndeling>
  );
}

function Uitkomst({
  uitkomst,
  vragen,
  opmerkingen,
}: Pick<Rekenpagina, 'vragen' | 'opmerkingen'> & { uitkomst: TermijnberekeningResponse }) {
  const inUren = vragen.eenheid === 'uren';
  const zin =
    vragen.richting === 'terug'
      ? inUren
        ? t.beginmoment
        : t.uiterlijkeDag
      : inUren
        ? t.eindmoment
        : t.laatsteDag;
  const meldingen = [...uitkomst.waarschuwingen, ...opmerkingen];
  return (
    <Kaart titel={t.uitkomst} id="uitkomst" nadruk>
      <Alinea soort="inleiding">
        {zin}{' '}
        <strong>
          <time dateTime={uitkomst.uiterlijk}>
            {inUren ? momentTekst(uitkomst.uiterlijk) : datumTekst(uitkomst.uiterlijk, 'weekdag')}
          </time>
        </strong>
        .
      </Alinea>
      {meldingen.map((melding) => (
        <Melding key={melding} soort="waarschuwing" titel={t.letOp}>
          {melding}
        </Melding>
      ))}
      <Herleiding stappen={uitkomst.herleiding} titel={t.zo} open />
      <Alinea soort="klein">{t.voorbehoud}</Alinea>
    </Kaart>
  );
}

function Formulier({ vragen, fouten }: Pick<Rekenpagina, 'vragen' | 'fouten'>) {
  const fout = (naam: string) => fouten.find((deze) => deze.naam === naam)?.tekst;
  return (
    <form action="/termijnen" method="get" className="nav-stapel" noValidate autoComplete="off">
      <Tekstveld
        {...{ naam: 'start', label: t.start, uitleg: t.startUitleg, breedte: 'middel' }}
        {...{ beginwaarde: vragen.start, fout: fout('start') }}
      />
      <Tekstveld
        {...{
          naam: 'aantal',
          label: t.aantal,
          uitleg: t.aantalUitleg,
          inputMode: 'numeric',
          breedte: 'smal',
        }}
        {...{ beginwaarde: vragen.aantal, fout: fout('aantal') }}
      />
      <Keuzelijst
        {...{ naam: 'eenheid', label: t.eenheid, leeg: null, beginwaarde: vragen.eenheid }}
        {...{ fout: fout('eenheid') }}
        opties={Object.entries(eenheidTeksten).map(([waarde, label]) => ({ waarde, label }))}
      />
      <Tekstveld
        {...{ naam: 'tijd', label: t.tijd, uitleg: t.tijdUitleg, nietVerplicht: true, breedte: 'smal' }}
        {...{ beginwaarde: vragen.tijd, fout: fout('tijd') }}
      />
      <Keuzerondjes
        {...{ naam: 'richting', label: t.richting, beginwaarde: vragen.richting, fout: fout('richting') }}
        opties={[
          { waarde: 'vooruit', label: t.vooruit },
          { waarde: 'terug', label: t.terug },
        ]}
      />
      <Keuzerondjes
        {...{ naam: 'awt', label: t.awt, uitleg: t.awtUitleg, beginwaarde: vragen.awt, fout: fout('awt') }}
        opties={[
          { waarde: 'gewoon', label: t.awtGewoon },
          { waarde: 'ja', label: t.ja },
          { waarde: 'nee', label: t.nee },
        ]}
      />
      <Selectievakje
        {...{ naam: 'goedeVrijdag', label: t.goedeVrijdag, uitleg: t.goedeVrijdagUitleg }}
        {...{ beginwaarde: vragen.goedeVrijdag, fout: fout('goedeVrijdag') }}
      />
      <Tekstvak
        {...{ naam: 'extra', label: t.extra, uitleg: t.extraUitleg, nietVerplicht: true, regels: 3 }}
        {...{ beginwaarde: vragen.extra, fout: fout('extra') }}
      />
      <Knoppen>
        <Knop type="submit" soort="primair">
          {t.knop}
        </Knop>
        <Koppeling href="/termijnen">{t.opnieuw}</Koppeling>
      </Knoppen>
    </form>
  );
}
