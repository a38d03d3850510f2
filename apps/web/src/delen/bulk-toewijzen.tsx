import { useState } from 'react';
import { Dialoog, Keuzelijst, Knop } from '@navolgbaar/ui';
import { bulkTeksten as teksten } from '../teksten/weergaven';
import { useBehandelaars } from './gebruik-werklijst';
import { NIEMAND } from './werklijst-filter';

interface ToewijzenProps {
  aantal: number;
  open: boolean;
  onSluit: () => void;
  onKies: (behandelaarId: string | null) => void;
}

/** Asks to whom the chosen rows go; to nobody gives them back to the team. */
export function Toewijzen({ aantal, open, onSluit, onKies }: ToewijzenProps) {
  const [wie, zetWie] = useState('');
  const [fout, zetFout] = useState<string>();
  // Who left gets no new work.
  const behandelaars = useBehandelaars().filter(({ waarde, actief }) => waarde !== NIEMAND && actief);
  const { titel, aan, fout: foutTekst, niemand, knop } = teksten.toewijzen;
  return (
    <Dialoog
      open={open}
      titel={titel(aantal)}
      onSluit={onSluit}
      acties={
        <Knop
          soort="primair"
          onClick={() => {
            if (wie === '') zetFout(foutTekst);
            else onKies(wie === NIEMAND ? null : wie);
          }}
        >
          {knop}
        </Knop>
      }
    >
      <Keuzelijst
        naam="toewijzenAan"
        label={aan}
        waarde={wie}
        onWaarde={(waarde) => {
          zetWie(waarde);
          zetFout(undefined);
        }}
        fout={fout}
        opties={[...behandelaars, { waarde: NIEMAND, label: niemand }]}
      />
    </Dialoog>
  );
}
