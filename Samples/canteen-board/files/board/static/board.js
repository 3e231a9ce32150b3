const RELOAD_MINUTES = 10;

document.querySelectorAll("table[data-sortable]").forEach((table) => {
  window.rowsort(table);
});

document.querySelectorAll("form").forEach((form) => {
  form.addEventListener("submit", () => {
    // The touch screen sends double taps.
    setTimeout(() => form.querySelectorAll("button").forEach((b) => { b.disabled = true; }));
  });
});

setTimeout(() => window.location.assign("/"), RELOAD_MINUTES * 60 * 1000);
