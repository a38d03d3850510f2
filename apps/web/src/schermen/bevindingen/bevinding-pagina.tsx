import { useQuery } from '@tanstack/react-query';
import {
  Alinea,
  datumTekst,
  Gegevenslijst,
  Herleiding,
  Kaart,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Koppeling,
  Melding,
  StatusLabel,
} from '@navolgbaar/ui';
import type { Bevinding } from '../../api/bevindingen';
import { zaakVraag } from '../../api/zaken';
import { adres } from '../../basis';
import { dagVan } from '../../delen/dag';
import { Gemotiveerd } from '../../delen/gemotiveerd';
import { Stand, useWieInZin } from '../../delen/zaak-labels';
import { bevindingTeksten as teksten, bewijsTeksten } from '../../teksten/bevindingen';
import { waarden, woord } from '../../teksten/waarden';
import { acties } from '../zaken/acties';
import { BevindingKader } from './bevinding-kader';

/** A version of a finding: what it says, what it rests on, what can follow, and the other versions. */
export function BevindingPagina() {
  return (
    <BevindingKader>
      {(bevinding) => (
        <Kolommen
          hoofd={
            <>
              <TekstKaart bevinding={bevinding} />
              <BewijsKaart bevinding={bevinding} />
              <VersiesKaart bevinding={bevinding} />
            </>
          }
          zij={
            <>
              <NuKaart bevinding={bevinding} />
              <VervolgKaart bevinding={bevinding} />
            </>
          }
        />
      )}
    </BevindingKader>
  );
}

const vrij = (tekst: string | null) => tekst && <span className="nav-vrijetekst">{tekst}</span>;

function TekstKaart({ bevinding: b }: { bevinding: Bevinding }) {
  const wie = useWieInZin();
  const { veld } = teksten;
  const moment = (op: string, door: string | null) => `${datumTekst(dagVan(op))} door ${wie(door)}`;
  return (
    <Kaart titel={teksten.kaart} id="bevinding">
      <Gegevenslijst
        gegevens={[
          { label: veld.stelling, waarde: <strong className="nav-vrijetekst">{b.stelling}</strong> },
          { label: veld.onderbouwing, waarde: vrij(b.onderbouwing) },
          { label: veld.gevolgen, waarde: vrij(b.gevolgen) },
          { label: veld.geleerd, waarde: vrij(b.geleerd) },
          { label: veld.wetten, waarde: b.wetten.map((wet) => woord(waarden.wet, wet)).join(', ') },
          { label: veld.clientgroepen, waarde: b.clientgroepen.join(', ') || null },
          { label: veld.norm, waarde: b.toetsing && <Toetsing toetsing={b.toetsing} /> },
          { label: veld.herzienreden, waarde: vrij(b.herzienreden) },
          { label: veld.intrekreden, waarde: vrij(b.intrekreden) },
          { label: veld.opgesteld, waarde: moment(b.opgesteldOp, b.opgesteldDoor) },
          { label: veld.vastgesteld, waarde: b.vastgesteldOp && moment(b.vastgesteldOp, b.vastgesteldDoor) },
        ]}
      />
    </Kaart>
  );
}

function BewijsKaart({ bevinding: { bewijs, rustOpVim } }: { bevinding: Bevinding }) {
  return (
    <Kaart titel={teksten.bewijs} id="bewijs">
      {rustOpVim && <Melding soort="waarschuwing">{teksten.rustOpVim}</Melding>}
      {bewijs.length === 0 && <Alinea>{teksten.geenBewijs}</Alinea>}
      {bewijs.length > 0 && (
        <ul className="nav-kortelijst">
          {bewijs.map(({ id, nummer, omschrijving, vim, status }) => (
            <li key={id} className="nav-stapel nav-stapel--krap">
              <span className="nav-labels">
                <Koppeling href={adres(`/bewijsstukken/${id}`)}>{nummer}</Koppeling>
                {vim && <StatusLabel soort="waarschuwing">{bewijsTeksten.vim}</StatusLabel>}
                {status === 'ingetrokken' && <Stand lijst="bewijsstatus" code={status} />}
              </span>
              <span className="nav-vrijetekst">{omschrijving}</span>
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  );
}

function VersiesKaart({ bevinding: { id: hier, versies, nummer } }: { bevinding: Bevinding }) {
  if (versies.length === 1) return null;
  return (
    <Kaart titel={teksten.versies} id="versies">
      <ul className="nav-kortelijst">
        {versies.map((versie) => {
          const naam = teksten.paginatitel(nummer, versie.volgnummer);
          const op = versie.vastgesteldOp
            ? teksten.vastgesteld(datumTekst(dagVan(versie.vastgesteldOp)))
            : teksten.opgesteld(datumTekst(dagVan(versie.opgesteldOp)));
          return (
            <li key={versie.id} className="nav-stapel nav-stapel--krap">
              <span className="nav-labels">
                {versie.id === hier ? (
                  <strong aria-current="true">{naam}</strong>
                ) : (
                  <Koppeling href={adres(`/bevindingen/${versie.id}`)}>{naam}</Koppeling>
                )}
                <Stand lijst="bevindingstatus" code={versie.status} />
                <span className="nav-zacht nav-klein">{op}</span>
              </span>
              <span className="nav-vrijetekst">{versie.stelling}</span>
              {versie.herzienreden && (
                <span className="nav-zacht nav-klein nav-vrijetekst">{`${teksten.veld.herzienreden}: ${versie.herzienreden}`}</span>
              )}
            </li>
          );
        })}
      </ul>
    </Kaart>
  );
}

type Bevindingstand = 'concept' | 'vastgesteld' | 'herzien' | 'ingetrokken';

function NuKaart({ bevinding: { id, status, handelingen, versies } }: { bevinding: Bevinding }) {
  const naar = (deel: string) => adres(`/bevindingen/${id}/${deel}`);
  const { nu } = teksten;
  const nieuwere = status === 'vastgesteld' ? versies.find((v) => v.status === 'concept') : undefined;
  return (
    <Kaart titel={nu.titel} id="wat-nu" nadruk>
      <Alinea>{nieuwere ? nu.nieuwereVersie : nu[status as Bevindingstand]}</Alinea>
      <Knoppen>
        {nieuwere && (
          <KnopKoppeling href={adres(`/bevindingen/${nieuwere.id}`)} soort="primair">
            {teksten.versie(nieuwere.volgnummer)}
          </KnopKoppeling>
        )}
        {handelingen.includes('stelVast') && (
          <KnopKoppeling href={naar('vaststellen')} soort="primair">
            {teksten.vaststellen.titel}
          </KnopKoppeling>
        )}
        {handelingen.includes('wijzig') && (
          <KnopKoppeling href={naar('wijzigen')} toets="e">
            {teksten.wijzigen.titel}
          </KnopKoppeling>
        )}
        {handelingen.includes('herzie') && (
          <KnopKoppeling href={naar('herzien')}>{teksten.herzien.titel}</KnopKoppeling>
        )}
        {handelingen.includes('trekIn') && (
          <KnopKoppeling href={naar('intrekken')}>{teksten.intrekken.titel}</KnopKoppeling>
        )}
      </Knoppen>
    </Kaart>
  );
}

/** What can follow from it, with why; the acts themselves belong to the case. */
function VervolgKaart({ bevinding: { id, zaakId, status, vervolg, handelingen } }: { bevinding: Bevinding }) {
  // As the case offers it now: a maatregel is not possible in every phase, nor for everybody.
  const { data: zaak } = useQuery(zaakVraag(zaakId));
  const kan = (handeling: string) => zaak?.handelingen.includes(handeling) ?? false;
  if (status === 'herzien' || status === 'ingetrokken') return null;
  const { maatregelVoor, herleiding } = vervolg;
  const { vervolg: t } = teksten;
  const maatregel = status === 'vastgesteld' && maatregelVoor.length > 0;
  const eerstAfronden = maatregel && !kan('legMaatregelOp') && kan('rondOnderzoekAf');
  return (
    <Kaart titel={t.titel} id="vervolg">
      <Herleiding stappen={herleiding} />
      {eerstAfronden && <Alinea>{t.eerstAfronden}</Alinea>}
      <Knoppen>
        {maatregel && kan('legMaatregelOp') && (
          <KnopKoppeling href={adres(`/zaken/${zaakId}/maatregel`)}>{t.maatregel}</KnopKoppeling>
        )}
        {eerstAfronden && (
          <KnopKoppeling href={adres(`/zaken/${zaakId}/doe/${acties.rondOnderzoekAf.pad}`)}>
            {t.afronden}
          </KnopKoppeling>
        )}
        {handelingen.includes('geefDoor') && kan('geefDoor') && (
          <KnopKoppeling href={adres(`/bevindingen/${id}/doorgeven`)}>{t.doorgeven}</KnopKoppeling>
        )}
        {handelingen.includes('verstrek') && (
          <KnopKoppeling href={adres(`/bevindingen/${id}/verstrekken`)}>{t.college}</KnopKoppeling>
        )}
      </Knoppen>
    </Kaart>
  );
}

/** The norm in the words of its version, the score, and why it is asked of this provider. */
function Toetsing({ toetsing }: { toetsing: NonNullable<Bevinding['toetsing']> }) {
  const { kader, kaderversieId, normcode, norm, score, toelichting, herleiding } = toetsing;
  return (
    <div className="nav-stapel nav-stapel--krap">
      <span>
        <span className="nav-eenregel">{normcode}:</span> {norm}
      </span>
      <Gemotiveerd wat={score.naam} waarom={toelichting} />
      <Koppeling href={adres(`/toetsingskaders/versies/${kaderversieId}`)}>{kader}</Koppeling>
      <Herleiding stappen={herleiding} />
    </div>
  );
}
