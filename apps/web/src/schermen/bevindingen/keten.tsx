import { Alinea, datumTekst, Kaart, StatusLabel, Tijdlijn, type StatusSoort } from '@navolgbaar/ui';
import type { Ketenregel } from '../../api/bevindingen';
import { useWie } from '../../delen/zaak-labels';
import { bewijsTeksten } from '../../teksten/bevindingen';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

const { keten: t } = bewijsTeksten;
const KLEUR: Readonly<Record<string, StatusSoort>> = {
  klopt: 'gelukt',
  wijkt_af: 'fout',
  onleesbaar: 'fout',
};

/** What happened to a piece of evidence, in the order of writing. */
export function Keten({ keten }: { keten: readonly Ketenregel[] }) {
  const wie = useWie();
  return (
    <Kaart titel={t.titel} id="keten">
      <Alinea soort="klein">{t.uitleg}</Alinea>
      <Tijdlijn
        items={keten.map((regel) => ({
          id: regel.id,
          moment: regel.vastgelegdOp,
          wie: wie(regel.door),
          wat: <Wat regel={regel} />,
          details: (regel.toelichting ?? regel.zegelVoor ?? regel.zegelNa) && <Details regel={regel} />,
        }))}
      />
    </Kaart>
  );
}

function Wat({ regel: { soort, op, wie, uitslag } }: { regel: Ketenregel }) {
  const met = wie && `${woord(t.met, soort)} ${wie}`;
  return (
    <>
      {[woord(zaakwaarden.ketensoort, soort), met, t.op(datumTekst(op))].filter(Boolean).join(' ')}{' '}
      {uitslag && (
        <StatusLabel soort={KLEUR[uitslag] ?? 'waarschuwing'}>
          {woord(zaakwaarden.echtheidsuitslag, uitslag)}
        </StatusLabel>
      )}
    </>
  );
}

function Details({ regel: { toelichting, zegelVoor, zegelNa } }: { regel: Ketenregel }) {
  return (
    <>
      {toelichting && <p className="nav-alinea nav-vrijetekst">{toelichting}</p>}
      {zegelVoor && <p className="nav-alinea nav-klein nav-zegel">{t.zegelVoor(zegelVoor)}</p>}
      {zegelNa && <p className="nav-alinea nav-klein nav-zegel">{t.zegelNa(zegelNa)}</p>}
    </>
  );
}
