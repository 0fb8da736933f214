package com.onekaday.mobile.inbox;

import com.onekaday.mobile.net.CallFailed;
import com.onekaday.mobile.ui.Controls;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Sheet;
import com.onekaday.mobile.ui.Shell;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The hours in which nothing is told. */
final class QuietSheet extends Sheet {

    private final InboxPresenter presenter;
    private final Shell shell;
    private final TextField from = new TextField();
    private final TextField to = new TextField();

    QuietSheet(InboxPresenter presenter, Shell shell, Optional<InboxPresenter.Quiet> hours) {
        super("quiet-sheet", presenter.look().texts().get("inbox.quiet"));
        this.presenter = presenter;
        this.shell = shell;
        from.setText(hours.map(InboxPresenter.Quiet::from).orElse("22:00"));
        to.setText(hours.map(InboxPresenter.Quiet::to).orElse("07:00"));
        from.setId("quiet-from");
        to.setId("quiet-to");
        var begin = Controls.field(text("from"), Icon.CLOCK, from);
        var end = Controls.field(text("to"), Icon.CLOCK, to);
        HBox.setHgrow(begin, Priority.ALWAYS);
        HBox.setHgrow(end, Priority.ALWAYS);
        var save = Controls.filled(text("save"), this::save);
        save.setId("quiet-save");
        getChildren().addAll(Controls.paragraph(text("about"), "muted"), new HBox(10, begin, end), save);
        if (hours.isPresent()) {
            var none = Controls.plain(text("remove"), () -> presenter.keep(Optional.empty(), this::done));
            none.setId("quiet-remove");
            getChildren().add(none);
        }
    }

    private void save() {
        var begin = Clock.read(from.getText());
        var end = Clock.read(to.getText());
        if (begin.isEmpty() || end.isEmpty()) {
            shell.say(text("wrong"));
            return;
        }
        presenter.keep(Optional.of(new InboxPresenter.Quiet(begin.get(), end.get())), this::done);
    }

    private void done(Optional<CallFailed> failure) {
        if (failure.isEmpty()) {
            shell.closeSheet();
        }
        shell.say(failure.map(presenter.look()::failure)
                .orElse(presenter.look().texts().get("inbox.reminder.said")));
    }

    private String text(String key) {
        return presenter.look().texts().get("inbox.quiet." + key);
    }
}
