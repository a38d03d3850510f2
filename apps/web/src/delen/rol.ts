import { useIk } from '../api/ik';

/** Whether the person works for a provider: then the page speaks to the provider, and not about it. */
export function useIsAanbieder(): boolean {
  return useIk().rollen.includes('aanbieder');
}
