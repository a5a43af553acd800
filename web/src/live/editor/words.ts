import { Extension, Node } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { TextBinding } from './bind-text';

/** A text is one block of characters, of which a new line is one: as the live documents have it. */
export const Words = Node.create({
  name: 'words',
  content: 'text*',
  marks: '',
  code: true,
  whitespace: 'pre',
  selectable: false,
  parseHTML: () => [{ tag: 'p', preserveWhitespace: 'full' }],
  renderHTML: () => ['p', 0],
  addKeyboardShortcuts() {
    const newLine = (): boolean => this.editor.commands.newlineInCode();
    return { Enter: newLine, 'Shift-Enter': newLine, 'Mod-Enter': newLine };
  },
});

export const Page = Node.create({ name: 'doc', topNode: true, content: 'words' });

export const Characters = Node.create({ name: 'text', group: 'inline' });

/** Keys, and what a system has in their place, that take back and bring back what was done here. */
export const Shared = Extension.create<{ binding: TextBinding }>({
  name: 'shared',
  addKeyboardShortcuts() {
    const { history } = this.options.binding;
    const undo = (): boolean => history.undo() !== null || true;
    const redo = (): boolean => history.redo() !== null || true;
    return { 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo };
  },
  addProseMirrorPlugins() {
    const { binding } = this.options;
    const beforeinput = (_view: unknown, event: InputEvent): boolean => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false;
      event.preventDefault();
      if (event.inputType === 'historyUndo') binding.history.undo();
      else binding.history.redo();
      return true;
    };
    return [binding.plugin, new Plugin({ props: { handleDOMEvents: { beforeinput } } })];
  },
});
