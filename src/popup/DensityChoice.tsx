import { type Density, densities } from '../core/settings/settings.ts';
import { words } from './words.ts';

interface Props {
  density: Density;
  onChoose: (density: Density) => void;
}

/** How often one name is marked, as a choice on one quiet line. */
export function DensityChoice({ density, onChoose }: Props) {
  return (
    <div class="density">
      <label for="density">{words.density}</label>
      <select
        id="density"
        value={density}
        onChange={event => {
          const chosen = densities.find(known => known === event.currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {densities.map(known => (
          <option key={known} value={known}>
            {words.densities[known]}
          </option>
        ))}
      </select>
    </div>
  );
}
