// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Note } from '../../components/note';
import { show, wordsOf } from './words';

const field = () => screen.getByRole('textbox', { name: 'Note on Giulia Prova' });

test('Enter keeps the note, without the spaces around it', () => {
  const onChange = vi.fn();
  show(<Note note="" name="Giulia Prova" onChange={onChange} />);
  fireEvent.click(screen.getByRole('button', { name: 'Add a note to Giulia Prova' }));
  expect(document.activeElement).toBe(field());
  fireEvent.change(field(), { target: { value: '  asks for the media kit ' } });
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(onChange).toHaveBeenCalledExactlyOnceWith('asks for the media kit');
});

test('Escape drops what was typed, keeps the popup open and gives the focus back', async () => {
  const onChange = vi.fn();
  const onEscape = vi.fn();
  document.addEventListener('keydown', onEscape);
  show(<Note note="warm" name="Giulia Prova" onChange={onChange} />);
  fireEvent.click(screen.getByRole('button', { name: 'Edit the note on Giulia Prova: warm' }));
  fireEvent.change(field(), { target: { value: 'cold' } });
  const handled = !fireEvent.keyDown(field(), { key: 'Escape' });
  expect(handled).toBe(true);
  const opener = screen.getByRole('button', { name: /Edit the note/ });
  await waitFor(() => expect(document.activeElement).toBe(opener));
  expect(opener.textContent).toBe('warm');
  expect(onChange).not.toHaveBeenCalled();
  document.removeEventListener('keydown', onEscape);
});

test('Shift+Enter is a new line, and Enter while a letter is being composed keeps nothing', () => {
  const onChange = vi.fn();
  show(<Note note="" name="Giulia Prova" onChange={onChange} />);
  fireEvent.click(screen.getByRole('button'));
  fireEvent.change(field(), { target: { value: 'に' } });
  fireEvent.keyDown(field(), { key: 'Enter', shiftKey: true });
  fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
  expect(onChange).not.toHaveBeenCalled();
  expect(field()).toBeTruthy();
});

test('a note left as it was is not written again', () => {
  const onChange = vi.fn();
  show(<Note note="warm" name="Giulia Prova" onChange={onChange} />);
  fireEvent.click(screen.getByRole('button'));
  fireEvent.click(screen.getByRole('button', { name: 'Keep' }));
  expect(onChange).not.toHaveBeenCalled();
});

test('a note with tags in it is text, in Italian too', () => {
  const note = '<img src=x onerror="alert(1)"> città & co.';
  show(<Note note={note} name="Giulia Prova" onChange={() => {}} />, wordsOf('it'));
  expect(screen.getByRole('button', { name: `Modifica la nota su Giulia Prova: ${note}` }).textContent).toBe(note);
  expect(document.querySelector('img')).toBeNull();
});
