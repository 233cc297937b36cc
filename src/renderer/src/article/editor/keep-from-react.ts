/**
 * Keeps the text of an editor out of React's sight. With every change of anything on screen, React would walk through all
 * text of an editable element that has the focus, to find its selection and put it back: a long article would slow every
 * key down. The editor keeps its selection itself, and React never replaces its element.
 * @param element stays as editable as it is: only what React asks it is answered otherwise
 */
export const keepFromReact = (element: HTMLElement): void => {
  Object.defineProperty(element, 'contentEditable', { value: 'inherit', writable: true, configurable: true })
}
