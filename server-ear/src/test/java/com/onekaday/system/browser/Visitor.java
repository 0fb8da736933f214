package com.onekaday.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Somebody in front of the console, who finds everything by what it is called. */
class Visitor {

    private final Page page;

    Visitor(Page page) {
        this.page = page;
    }

    final Page page() {
        return page;
    }

    final void open(String path) {
        page.navigate(path);
    }

    /** Opens a screen and stays until all that it asks for has come. */
    final void openFully(String path) {
        open(path);
        awaitData();
    }

    final void awaitData() {
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".skeleton")).hasCount(0);
    }

    final void press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    final Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    final Locator button(String name) {
        return find(AriaRole.BUTTON, name);
    }

    final Locator link(String name) {
        return find(AriaRole.LINK, name);
    }

    final Locator heading(String name) {
        return find(AriaRole.HEADING, name);
    }

    final Locator form(String name) {
        return find(AriaRole.FORM, name);
    }

    final Locator find(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    final Locator find(AriaRole role, Pattern name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name));
    }

    final Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    final Locator alert() {
        return page.getByRole(AriaRole.ALERT);
    }

    /** What the page says in passing. */
    final Locator says(String text) {
        return page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(text));
    }

    /** Entries of the list, newest first. */
    final Locator entries() {
        return page.getByTestId("entry");
    }

    final Locator entry(String text) {
        return entries().filter(new Locator.FilterOptions().setHasText(text));
    }

    /** A figure with its name and its note. */
    final Locator tile(String name) {
        var label = page.getByText(name, new Page.GetByTextOptions().setExact(true));
        return page.locator(".tile").filter(new Locator.FilterOptions().setHas(label));
    }
}
