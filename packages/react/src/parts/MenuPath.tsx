import { Icon } from './Icon.tsx';

interface MenuPathProps {
  readonly label: string;
  /** What to click, outermost first. */
  readonly path: readonly string[];
}

/** The menus to click in the customer's software, drawn as a path. */
export function MenuPath({ label, path }: MenuPathProps) {
  return (
    <div data-part="menu-path">
      <p data-part="menu-label">{label}</p>
      <ol data-part="menu-items" aria-label={label}>
        {path.map((item, index) => (
          <li key={item} data-part="menu-item">
            {index > 0 && <Icon name="chevron" />}
            <span data-part="menu-name">{item}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
