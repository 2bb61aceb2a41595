import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { buttonClass, type ButtonSize, type ButtonVariant } from '../button/button-class.js';
import { Icon } from '../icon/icon.js';
import type { IconName } from '../icon/icon-names.js';
import '../button/button.css';
import '../filter-chips/filter-chips.css';
import '../list-box/list-box.css';
import './menu.css';

export interface MenuEntry {
  id: string;
  label: string;
  description?: string;
  icon?: IconName;
  href?: string;
  onAction?: () => void;
  isDanger?: boolean;
  isDisabled?: boolean;
}

export interface MenuButtonProps {
  label: string;
  items: readonly MenuEntry[];
  icon?: IconName;
  /** 'icon': a picture only ("more" unless told), the label is its name. 'chip': adds a filter. 'plain': text with an arrow, for the user menu. */
  look?: 'button' | 'icon' | 'chip' | 'plain';
  variant?: ButtonVariant;
  size?: ButtonSize;
  className?: string;
}

/** A button that opens a menu of actions or links. */
export function MenuButton({ label, items, icon, look = 'button', variant, size, className }: MenuButtonProps) {
  const isIcon = look === 'icon';
  return (
    <MenuTrigger>
      <Button className={buttonName(look, { variant, size, className })} aria-label={isIcon ? label : undefined}>
        {isIcon ? <Icon name={icon ?? 'more'} /> : icon && <Icon name={icon} size={look === 'chip' ? 'small' : 'medium'} />}
        {!isIcon && <span>{label}</span>}
        {(look === 'button' || look === 'plain') && <Icon name="chevron-down" size="small" />}
      </Button>
      <Popover className="popover menu-popover" placement={isIcon ? 'bottom end' : 'bottom start'} offset={4}>
        <Menu className="list-box" items={items}>
          {(item: MenuEntry) => (
            <MenuItem className={item.isDanger ? 'option option-danger' : 'option'} id={item.id} textValue={item.label} href={item.href} onAction={item.onAction} isDisabled={item.isDisabled}>
              {item.icon && <Icon name={item.icon} />}
              <span className="option-text">{item.label}{item.description && <small>{item.description}</small>}</span>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function buttonName(look: MenuButtonProps['look'], { variant, size, className = '' }: Pick<MenuButtonProps, 'variant' | 'size' | 'className'>): string {
  if (look === 'chip') return `chip chip-add ${className}`;
  if (look === 'plain') return `menu-plain ${className}`;
  return buttonClass({ variant, size, className, isIconOnly: look === 'icon' });
}
