import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { Icon } from '../icon/icon.js';
import '../dialog/dialog.css';
import '../spinner/spinner.css';
import type { CommandPaletteProps } from './command-types.js';
import { Matched } from './matched.js';
import './command-window.css';

/** The working half of CommandPalette, fetched apart. */
export function CommandWindow({ isOpen, onClose, label, placeholder, text, onTextChange, groups, emptyText, loadingText, isLoading }: CommandPaletteProps) {
  const shown = groups.filter((group) => group.items.length > 0);
  return (
    <ModalOverlay className="dialog-scrim command-scrim" isOpen={isOpen} onOpenChange={(open) => { if (!open) onClose(); }} isDismissable>
      <Modal className="command-frame">
        <Dialog className="command" aria-label={label}>
          <Autocomplete inputValue={text} onInputChange={onTextChange}>
            <SearchField className="command-field" aria-label={label} autoFocus>
              <Icon name={isLoading ? 'spinner' : 'search'} className={isLoading ? 'spin' : ''} />
              <Input className="command-input" placeholder={placeholder} />
              <kbd aria-hidden="true">Esc</kbd>
            </SearchField>
            <p className={shown.length === 0 ? 'command-empty' : 'sr-only'} role="status">{isLoading ? loadingText : shown.length === 0 && text !== '' ? emptyText : ''}</p>
            <Menu className="command-list" aria-label={label} onAction={onClose}>
              {shown.map((group) => (
                <MenuSection key={group.id} id={group.id} className="command-group">
                  <Header className="command-heading">{group.label}</Header>
                  {group.items.map((item) => (
                    <MenuItem key={item.id} id={item.id} className="command-item" textValue={item.label} href={item.href} onAction={item.onAction}>
                      {item.icon && <Icon name={item.icon} />}
                      <span><Matched text={item.label} words={text} /></span>
                      {item.detail && <span className="command-detail">{item.detail}</span>}
                      {item.shortcut && <kbd className="push">{item.shortcut}</kbd>}
                    </MenuItem>
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
