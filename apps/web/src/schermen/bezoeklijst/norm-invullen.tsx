import { useParams } from '@tanstack/react-router';
import { Alinea, Gegevenslijst, Herleiding, Kaart, KnopKoppeling, Knoppen, Lijst } from '@navolgbaar/ui';
import type { Bezoeklijst, Lijstnorm } from '../../api/bezoeklijst';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { NietGevonden } from '../../schil/fout-scherm';
import { lijstTeksten as teksten, lijstwoorden } from '../../teksten/bezoeklijst';
import { woord } from '../../teksten/waarden';
import { LijstKader, type LijstGezien, lijstpad, normpad, onderdeelGezien } from './lijst-kader';
import { antwoordvragen } from './lijst-velden';
import { NormFotos } from './norm-fotos';
import { verschilpad } from './normen-kaarten';
import { Oordeel } from './oordeel';

const t = teksten.antwoord;

/** A norm: what it says, what can be asked, and what is answered. */
export function NormInvullen() {
  const { volgnummer = '' } = useParams({ strict: false });
  return (
    <LijstKader titel={t.titel}>
      {(deel) => {
        const norm = deel.lijst.normen[Number(volgnummer) - 1];
        if (!norm) return <NietGevonden />;
        return (
          <>
            <NormKaart norm={norm} />
            <Antwoord key={norm.id} norm={norm} deel={deel} />
            <NormFotos key={`fotos-${norm.id}`} norm={norm} deel={deel} />
            <Bladeren norm={norm} deel={deel} />
          </>
        );
      }}
    </LijstKader>
  );
}

function NormKaart({ norm }: { norm: Lijstnorm }) {
  const { nummer, tekst, toelichting, binding, grondslag, vragen, indicatoren, herleiding } = norm;
  return (
    <Kaart titel={nummer} id="norm">
      {tekst !== nummer && <Alinea>{tekst}</Alinea>}
      {toelichting && <Alinea>{toelichting}</Alinea>}
      <Gegevenslijst
        gegevens={[
          ...(binding ? [{ label: t.binding, waarde: woord(lijstwoorden.binding, binding) }] : []),
          ...(grondslag ? [{ label: t.grondslag, waarde: grondslag }] : []),
          ...(vragen.length > 0
            ? [{ label: t.vragen, waarde: <Lijst items={vragen.map((vraag) => vraag.tekst)} /> }]
            : []),
          ...(indicatoren.length > 0
            ? [{ label: t.indicatoren, waarde: <Lijst items={indicatoren} /> }]
            : []),
        ]}
      />
      <Herleiding titel={t.waarom} stappen={herleiding} />
    </Kaart>
  );
}

function Antwoord({ norm, deel }: { norm: Lijstnorm; deel: LijstGezien }) {
  const { lijst, bezoek } = deel;
  const antwoordIn = ({ antwoorden }: Bezoeklijst) => antwoorden.find(({ normId }) => normId === norm.id);
  const antwoord = antwoordIn(lijst);
  const tegenstrijdig = lijst.tegenstrijdig.find(({ normId }) => normId === norm.id);
  if (!lijst.handelingen.includes('vulIn') || tegenstrijdig) {
    return (
      <Kaart titel={teksten.normen.oordeel} id="oordeel">
        {lijst.status === 'open' && !tegenstrijdig && <Alinea>{teksten.nietUwBezoek}</Alinea>}
        <Alinea>
          <Oordeel norm={norm} oordeel={antwoord?.oordeel} />
        </Alinea>
        {antwoord?.toelichting && <span className="nav-vrijetekst">{antwoord.toelichting}</span>}
        {antwoord && antwoord.citaten.length > 0 && <Lijst items={antwoord.citaten.map(teksten.gezegd)} />}
        {tegenstrijdig && (
          <Knoppen>
            <KnopKoppeling href={adres(verschilpad(lijst, tegenstrijdig))} soort="primair">
              {teksten.tegenstrijdig.bekijk}
            </KnopKoppeling>
          </Knoppen>
        )}
      </Kaart>
    );
  }
  const gedaan = new Set([norm.id, ...lijst.antwoorden.map(({ normId }) => normId)]);
  // What is still open, from this one on and then from the start.
  const hier = lijst.normen.indexOf(norm);
  const volgende = [...lijst.normen.slice(hier), ...lijst.normen].find(({ id }) => !gedaan.has(id));
  const nrVan = (nu: Bezoeklijst) => antwoordIn(nu)?.nr ?? 0;
  return (
    <Actieformulier<Bezoeklijst, Bezoeklijst>
      label={t.titel}
      velden={antwoordvragen(norm, antwoord)}
      gezien={onderdeelGezien(deel, nrVan, nrVan(lijst))}
      wijziging={(nu) => antwoordvragen(norm, antwoordIn(nu))}
      knop={t.knop}
      verstuur={(verzoek, koppen) =>
        stuur(
          '/api/v1/bezoeken/{id}/bezoeklijst/_vul-in',
          { id: bezoek.id },
          { soort: 'antwoord', inhoud: { ...verzoek, normId: norm.id } },
          koppen,
        )
      }
      ververs={[['bezoeken']]}
      gelukt={t.gelukt}
      terug={lijstpad(bezoek.id)}
      naar={() => (volgende ? normpad(lijst, volgende.id) : lijstpad(bezoek.id))}
    />
  );
}

function Bladeren({ norm, deel: { lijst } }: { norm: Lijstnorm; deel: LijstGezien }) {
  const hier = lijst.normen.indexOf(norm);
  const naar = (een: Lijstnorm) => adres(normpad(lijst, een.id));
  const vorige = lijst.normen[hier - 1];
  const volgende = lijst.normen[hier + 1];
  return (
    <Knoppen>
      {vorige && <KnopKoppeling href={naar(vorige)}>{`${t.vorige}: ${vorige.nummer}`}</KnopKoppeling>}
      {volgende && <KnopKoppeling href={naar(volgende)}>{`${t.volgende}: ${volgende.nummer}`}</KnopKoppeling>}
    </Knoppen>
  );
}
