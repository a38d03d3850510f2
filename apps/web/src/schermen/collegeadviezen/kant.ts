import { useIk } from '../../api/ik';

/** From which side a person reads an advice. */
export function useKant(): 'team' | 'jurist' | 'college' {
  const { rollen } = useIk();
  if (rollen.includes('jurist')) return 'jurist';
  return rollen.includes('college') ? 'college' : 'team';
}
