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
  Lijst,
  Melding,
  Termijn,
} from '@navolgbaar/ui';
import { adviezenVanZaak, type Adviesregel } from '../../api/collegeadviezen';
import { useHeeftRecht, useVandaag } from '../../api/ik';
import type { Maatregel } from '../../api/lijn';
import { adres } from '../../basis';
import { Begrip } from '../../delen/begrip';
import { useIsAanbieder } from '../../delen/rol';
import { UitstelVanTermijn } from '../../delen/uitstel';
import { alsStilstand, Stand } from '../../delen/zaak-labels';
import { maatregelTeksten as teksten } from '../../teksten/maatregelen';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { AdvieskaartVan } from '../collegeadviezen/advieskaart';
import { LadderKaarten } from '../interventieladder/ladder-kaart';
import { EerdereOordelen } from './eerdere-oordelen';
import { LeveringenKaart } from './leveringen-kaart';
import { MaatregelKader } from './maatregel-kader';
import { nogTeKomen } from './nog-te-komen';

/** A maatregel: what was imposed and why, what is expected, what came in, and the judgement. */
export function MaatregelPagina() {
  return <MaatregelKader>{(maatregel) => <Inhoud maatregel={maatregel} />}</MaatregelKader>;
}

function Inhoud({ maatregel }: { maatregel: Maatregel }) {
  return (
    <Kolommen
      hoofd={
        <>
          <WatKaart maatregel={maatregel} />
          <LeveringenKaart {...maatregel} />
          <OordeelKaart maatregel={maatregel} />
          {maatregel.zaakId && <LadderKaarten objectId={maatregel.id} />}
          {maatregel.zaakId && <AdvieskaartVan basisId={maatregel.id} zaakId={maatregel.zaakId} />}
        </>
      }
      zij={
        <>
          <NuKaart maatregel={maatregel} />
          <OnderdelenKaart onderdelen={maatregel.onderdelen} />
          <HercontroleKaart maatregel={maatregel} />
        </>
      }
    />
  );
}

function WatKaart({ maatregel }: { maatregel: Maatregel }) {
  const vanAanbieder = useIsAanbieder();
  const { veld } = teksten;
  const vim = maatregel.steuntOpVim && [
    woord(zaakwaarden.vimUitzondering, maatregel.vimUitzondering),
    maatregel.vimToelichting,
  ];
  return (
    <Kaart titel={teksten.kaart} id="maatregel" acties={<Begrip naam="adviesmaatregel" />}>
      {maatregel.vimSindsdien && <Melding soort="waarschuwing">{teksten.vimSindsdien}</Melding>}
      <Gegevenslijst
        gegevens={[
          {
            label: vanAanbieder ? veld.omschrijvingAanbieder : veld.omschrijving,
            waarde: <span className="nav-vrijetekst">{maatregel.omschrijving}</span>,
          },
          {
            label: veld.onderbouwing,
            waarde: <span className="nav-vrijetekst">{maatregel.onderbouwing}</span>,
          },
          { label: veld.doel, waarde: maatregel.doel },
          { label: veld.effect, waarde: maatregel.verwachtEffect },
          { label: veld.ernst, waarde: maatregel.ernstWeging },
          {
            label: veld.bevindingen,
            waarde: maatregel.bevindingen && maatregel.bevindingen.length > 0 && (
              <Grond bevindingen={maatregel.bevindingen} />
            ),
          },
          {
            label: veld.samen,
            waarde: maatregel.samenMet && maatregel.samenMet.length > 0 && (
              <Samen anderen={maatregel.samenMet} />
            ),
          },
          { label: veld.vim, waarde: vim && vim.filter(Boolean).join(': ') },
          { label: veld.reden, waarde: maatregel.intrekkingsreden },
        ]}
      />
      {maatregel.herleiding && <Herleiding stappen={maatregel.herleiding} />}
    </Kaart>
  );
}

/** What was given in the same act to other providers. */
function Samen({ anderen }: { anderen: NonNullable<Maatregel['samenMet']> }) {
  return (
    <ul className="nav-kortelijst">
      {anderen.map(({ id, aanbiederNaam, stand }) => (
        <li key={id}>
          <Koppeling href={adres(`/maatregelen/${id}`)}>{aanbiederNaam}</Koppeling>{' '}
          <Stand lijst="maatregelstand" code={stand} />
        </li>
      ))}
    </ul>
  );
}

/** The findings that it rests on, as they are now. */
function Grond({ bevindingen }: { bevindingen: NonNullable<Maatregel['bevindingen']> }) {
  return (
    <ul className="nav-kortelijst">
      {bevindingen.map(({ id, nummer, stelling, status }) => (
        <li key={id}>
          <Koppeling href={adres(`/bevindingen/${id}`)}>{nummer}</Koppeling> {stelling}{' '}
          {status !== 'vastgesteld' && <Stand lijst="bevindingstatus" code={status} />}
        </li>
      ))}
    </ul>
  );
}

function OordeelKaart({ maatregel }: { maatregel: Maatregel }) {
  const { motivering, beoordeeldOp, voorstel, onderdelen, beoordelingen } = maatregel;
  const eerder = beoordelingen.filter(({ ronde }) => ronde < maatregel.ronde);
  const vervolg = beoordelingen.at(-1)?.vervolg;
  const geenOordeel = !motivering && !voorstel && !onderdelen.some(({ oordeel }) => oordeel);
  if (geenOordeel && eerder.length === 0) return null;
  return (
    <Kaart titel={teksten.oordeel} id="oordeel">
      {!geenOordeel && (
        <Gegevenslijst
          gegevens={[
            { label: teksten.veld.motivering, waarde: motivering },
            { label: teksten.veld.beoordeeld, waarde: beoordeeldOp && datumTekst(beoordeeldOp) },
            ...onderdelen.map(({ onderdeel, oordeel, oordeelReden }) => ({
              label: woord(zaakwaarden.maatregelonderdeel, onderdeel),
              waarde: oordeel && (
                <span className="nav-labels">
                  <Stand lijst="deeloordeel" code={oordeel} /> {oordeelReden}
                </span>
              ),
            })),
            ...(vervolg ? [{ label: woord(teksten.vervolg, vervolg.keuze), waarde: vervolg.reden }] : []),
          ]}
        />
      )}
      {eerder.length > 0 && <EerdereOordelen beoordelingen={eerder} />}
      {voorstel && <Voorstel maatregel={maatregel} voorstel={voorstel} />}
    </Kaart>
  );
}

/** The proposal, until there is an advice: that has its own card. */
function Voorstel({
  maatregel: { id, zaakId },
  voorstel,
}: {
  maatregel: Maatregel;
  voorstel: NonNullable<Maatregel['voorstel']>;
}) {
  if (useAdviesOver(id, zaakId) !== null) return null;
  return (
    <Melding soort="waarschuwing" titel={teksten.voorstel(voorstel.tekst)}>
      <Herleiding stappen={voorstel.herleiding} />
    </Melding>
  );
}

/** The visits that look whether it was carried out, with the way to plan one; for the team alone. */
function HercontroleKaart({ maatregel: { id, status, hercontroles } }: { maatregel: Maatregel }) {
  const magPlannen = useHeeftRecht()('bezoek:plannen') && !['ingetrokken', 'overgedragen'].includes(status);
  if (!hercontroles || (hercontroles.length === 0 && !magPlannen)) return null;
  const t = teksten.hercontrole;
  return (
    <Kaart titel={t.titel} id="hercontrole">
      {hercontroles.length === 0 ? (
        <Alinea soort="klein">{t.geen}</Alinea>
      ) : (
        <Lijst
          items={hercontroles.map((bezoek) => (
            <span key={bezoek.id} className="nav-labels">
              <Koppeling href={adres(`/bezoeken/${bezoek.id}`)}>{t.bezoek(datumTekst(bezoek.op))}</Koppeling>
              <Stand lijst="bezoekstatus" code={bezoek.status} />
            </span>
          ))}
        />
      )}
      {magPlannen && (
        <Knoppen>
          <KnopKoppeling href={adres(`/maatregelen/${id}/hercontrole`)}>{t.plan}</KnopKoppeling>
        </Knoppen>
      )}
    </Kaart>
  );
}

function OnderdelenKaart({ onderdelen }: Pick<Maatregel, 'onderdelen'>) {
  const vandaag = useVandaag();
  return (
    <Kaart titel={teksten.onderdelen} id="onderdelen" acties={<Begrip naam="hersteltermijn" />}>
      {onderdelen.map(({ onderdeel, ingeleverdOp, termijn }) => {
        const naam = woord(zaakwaarden.maatregelonderdeel, onderdeel);
        const loopt = termijn && ['loopt', 'te_laat', 'opgeschort'].includes(termijn.status);
        if (loopt && !ingeleverdOp) {
          return (
            <div key={onderdeel} className="nav-stapel nav-stapel--krap">
              <Termijn
                naam={naam}
                datum={termijn.uiterlijk}
                vandaag={vandaag}
                herleiding={termijn.herleiding}
                {...alsStilstand(termijn.opgeschortOp)}
              />
              <UitstelVanTermijn termijnId={termijn.id} />
            </div>
          );
        }
        return (
          <div key={onderdeel} className="nav-stapel nav-stapel--krap">
            <strong>{naam}</strong>
            <Alinea soort="klein">
              {ingeleverdOp ? teksten.ingeleverd(datumTekst(ingeleverdOp)) : teksten.nogNiet}
            </Alinea>
          </div>
        );
      })}
    </Kaart>
  );
}

function NuKaart({ maatregel }: { maatregel: Maatregel }) {
  const vanAanbieder = useIsAanbieder();
  const naar = (deel: string) => adres(`/maatregelen/${maatregel.id}/${deel}`);
  const { handelingen, oordelen, status } = maatregel;
  const over = nogTeKomen(maatregel);
  // While something is still to come, the part that came in is what asks for a judgement.
  const geheelNu = status === 'ontvangen' && over === '';
  return (
    <Kaart titel={teksten.nu.titel} id="wat-nu" nadruk>
      <Alinea>{watNu(maatregel, vanAanbieder)}</Alinea>
      {status === 'ontvangen' && over && <Alinea>{teksten.nu.nogTeKomen(over)}</Alinea>}
      <Knoppen>
        {handelingen.includes('beoordeelOnderdeel') && (
          <KnopKoppeling href={naar('onderdeel')} soort="primair">
            {teksten.onderdeelGoed.titel}
          </KnopKoppeling>
        )}
        {handelingen.includes('vraagOnderdeelOpnieuw') && (
          <KnopKoppeling href={naar('opnieuw')}>{teksten.onderdeelOpnieuw.titel}</KnopKoppeling>
        )}
        {oordelen.length > 0 && !vanAanbieder && (
          <KnopKoppeling href={naar('beoordelen')} soort={geheelNu ? 'primair' : 'secundair'}>
            {teksten.beoordelen.titel}
          </KnopKoppeling>
        )}
        {handelingen.includes('leverIn') && (
          <KnopKoppeling href={naar('inleveren')} soort={vanAanbieder ? 'primair' : 'secundair'}>
            {vanAanbieder ? teksten.inleveren.titel : teksten.inleveren.titelToezicht}
          </KnopKoppeling>
        )}
        {handelingen.includes('stelNieuweTermijn') && (
          <KnopKoppeling href={naar('nieuwe-termijn')} soort="primair">
            {teksten.nieuweTermijn.titel}
          </KnopKoppeling>
        )}
        {handelingen.includes('brengNaarCollege') && (
          <KnopKoppeling href={naar('naar-college')}>{teksten.naarCollege.titel}</KnopKoppeling>
        )}
        {handelingen.includes('trekIn') && (
          <KnopKoppeling href={naar('intrekken')}>{teksten.intrekken.titel}</KnopKoppeling>
        )}
        {maatregel.voorstel && <NaarAdvies maatregel={maatregel} />}
      </Knoppen>
    </Kaart>
  );
}

/** The advice that the judgement led to: the work goes on there. */
function NaarAdvies({ maatregel: { id, zaakId } }: { maatregel: Maatregel }) {
  const advies = useAdviesOver(id, zaakId);
  return advies ? (
    <KnopKoppeling href={adres(`/collegeadviezen/${advies.id}`)} soort="primair">
      {teksten.nu.naarAdvies}
    </KnopKoppeling>
  ) : null;
}

function useAdviesOver(maatregelId: string, zaakId: string | undefined): Adviesregel | null | undefined {
  const { data } = useQuery({ ...adviezenVanZaak(zaakId ?? ''), enabled: Boolean(zaakId) });
  return data && (data.find(({ basisIds }) => basisIds?.includes(maatregelId)) ?? null);
}

function watNu({ status, voorstel, onderdelen, ...m }: Maatregel, vanAanbieder: boolean): string {
  const { nu } = teksten;
  if (status === 'overgedragen') return vanAanbieder ? nu.overgedragenAanbieder : nu.overgedragen;
  if (status === 'opgelegd') return vanAanbieder ? nu.wachtAanbieder : nu.wacht;
  const wachtOpRest = onderdelen.every(
    ({ ingeleverdOp, oordeel }) => Boolean(ingeleverdOp) === Boolean(oordeel),
  );
  if (status === 'ontvangen' && wachtOpRest) return vanAanbieder ? nu.deelGoedAanbieder : nu.deelGoed;
  if (m.handelingen.includes('beoordeelOnderdeel')) return nu.deelOntvangen;
  if (status === 'ontvangen') return vanAanbieder ? nu.ontvangenAanbieder : nu.ontvangen;
  if (status === 'deels_opgevolgd') {
    if (vanAanbieder) return nu.deelsAanbieder;
    return voorstel ? nu.bijCollege : nu.deels;
  }
  return voorstel ? nu.bijAdvies : nu.klaar;
}
