import { type Density, densities } from '../core/settings/settings.ts';

interface Props {
  density: Density;
  label: string;
  /** What each choice is called. */
  names: Record<Density, string>;
  onChoose: (density: Density) => void;
}

/** How often one name is marked, as a choice on one quiet line. */
export function DensityChoice({ density, label, names, onChoose }: Props) {
  return (
    <div class="density">
      <label for="density">{label}</label>
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
            {names[known]}
          </option>
        ))}
      </select>
    </div>
  );
}
