/** Whether the server has a playground to lead to; it says in the page where it has none. */
export const hasPlayground = document.documentElement.dataset.playground !== 'off';
