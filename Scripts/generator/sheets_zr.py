"""Hand-drawn sheets of the forty-seventh drawing; held out once."""

from paper import page, rows, values



def union_vertical_stub(ps, ds, s):
    """A table whose rows are grouped by upright heads at the left: the person, the insurance, the number."""
    v = values(ps[0], s)
    def group(head, some):
        up = "<br>".join(head)
        first = f"<tr><td rowspan='{len(some)}' style='width:7mm;text-align:center;font-size:8pt;background:#eee;line-height:1.1'>{up}</td><td style='width:34%'>{some[0][0]}</td><td>{some[0][1]}</td></tr>"
        return first + "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in some[1:])
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:96%;font-size:10pt">{group("本人", [("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"])])}{group("資格", [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("資格取得年月日", v["joined"])])}{group("登録", [("個人番号下4桁", s.masked(ds[0])), ("保険者番号", v["insurer"]), ("保険者名称", v["issuer"])])}</table>""", pt=10.5)


def kyokai_points_to_check(ps, ds, s):
    """Points to check in a list with circles before them, the value behind an arrow, remarks below each in small print."""
    v = values(ps[0], s)
    item = lambda n, a, b, c: f"<p style='margin:2mm 0 0'>{n} {a}　→　<b>{b}</b></p><p style='margin:0 0 0 6mm;font-size:7.5pt;color:#444'>{c}</p>"
    return page(s, f"""<p>{v['name']}　様</p><p class="c big">資格情報のお知らせ</p><p>次の点をご確認ください。</p>{item("①", "氏名", v["name"], "住民票の文字と違うことがあります。")}{item("②", "フリガナ", v["kana"], "")}{item("③", "生年月日", v["birth"], "")}{item("④", "記号・番号・枝番", v["symbol"] + "・" + v["number"] + "・" + v["branch"], "受診のときは要りません。")}{item("⑤", "資格取得年月日", v["joined"], "")}{item("⑥", "個人番号の下4桁", s.masked(ds[0]), "お手元のマイナンバーカードの裏面と比べてください。")}{item("⑦", "保険者番号", v["insurer"], v["issuer"])}""", pt=10.5)


def family_matrix(ps, ds, s):
    """The family as columns, numbered, the labels in the first column; the key common to all in the last rows over all columns."""
    vs = [values(p, s) for p in ps]
    head = "<tr style='background:#eee'><td></td>" + "".join(f"<td class='c'>{n + 1}</td>" for n in range(len(vs))) + "</tr>"
    row = lambda a, key: f"<tr><td style='width:20%;font-size:8.5pt'>{a}</td>" + "".join(f"<td>{v[key]}</td>" for v in vs) + "</tr>"
    digits = "<tr><td style='font-size:8.5pt'>個人番号下4桁</td>" + "".join(f"<td>{s.masked(d)}</td>" for d in ds) + "</tr>"
    wide = lambda a, b: f"<tr><td style='font-size:8.5pt'>{a}</td><td colspan='{len(vs)}' class='c'>{b}</td></tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ（ご家族）</p><table style="width:100%;font-size:9pt">{head}{row("氏名", "name")}{row("フリガナ", "kana")}{row("生年月日", "birth")}{row("枝番", "branch")}{row("資格取得日", "joined")}{digits}{wide("記号", vs[0]["symbol"])}{wide("番号", vs[0]["number"])}{wide("保険者番号", vs[0]["insurer"])}</table><p class="r">{vs[0]['issuer']}</p>""", pt=10)


def city_two_cards(ps, ds, s):
    """Two people of a household on two cards one over the other, each with a title of its own."""
    vs = [values(p, s) for p in ps]
    def card(v, d):
        cell = lambda a, b: f"<td style='border:none;font-size:7.5pt;width:20%'>{a}</td><td style='border:none;width:30%'>{b}</td>"
        return f"<div style='border:1pt solid #000;padding:2mm 4mm;margin-top:6mm'><p class='c' style='margin:0'><b>国民健康保険資格情報のお知らせ</b></p><table style='width:100%;font-size:9.5pt'><tr>{cell('氏名', v['name'])}{cell('フリガナ', v['kana'])}</tr><tr>{cell('生年月日', v['birth'])}{cell('性別', v['sex'])}</tr><tr>{cell('記号', v['symbol'])}{cell('番号', v['number'])}</tr><tr>{cell('枝番', v['branch'])}{cell('適用開始日', v['joined'])}</tr><tr>{cell('保険者番号', v['insurer'])}{cell('個人番号下4桁', s.masked(d))}</tr></table><p class='r' style='margin:0;font-size:9pt'>{v['issuer']}</p></div>"
    return page(s, "".join(card(v, d) for v, d in zip(vs, ds)), pt=10)


def elder_wide_rows(ps, ds, s):
    """The elderly scheme's sheet: wide rows, the label small at the left edge, the value large in the middle."""
    v = values(ps[0], s)
    row = lambda a, b: f"<tr><td style='width:22%;border:none;border-bottom:0.5pt dotted #555;font-size:8pt;vertical-align:top'>{a}</td><td class='c' style='border:none;border-bottom:0.5pt dotted #555;font-size:14pt'>{b}</td></tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%">{row("被保険者番号", v["number"])}{row("氏名", v["name"])}{row("フリガナ", v["kana"])}{row("生年月日", v["birth"])}{row("資格取得年月日", v["joined"])}{row("個人番号（下4桁）", s.masked(ds[0]))}{row("保険者番号", v["insurer"])}</table><p class="c" style="margin-top:6mm">{v['issuer']}</p>""", pt=11)


def guild_letter_then_strip(ps, ds, s):
    """A guild's letter; the facts in one strip of a table at the foot, eight columns wide, small."""
    v = values(ps[0], s)
    facts = [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("取得日", v["joined"]), ("個人番号下4桁", s.masked(ds[0]))]
    heads = "".join(f"<td class='c' style='background:#eee;font-size:6.5pt'>{a}</td>" for a, _ in facts)
    cells = "".join(f"<td class='c' style='font-size:7.5pt'>{b}</td>" for _, b in facts)
    return page(s, f"""<p>{v['name']}　様</p><p class="c big">資格情報のお知らせ</p><p>組合員の皆さまの資格情報を、下の表のとおりお知らせします。マイナ保険証が使えない医療機関では、この用紙をマイナンバーカードと一緒にお出しください。</p><table style="width:100%;margin-top:24mm"><tr>{heads}</tr><tr>{cells}</tr></table><p class="r">保険者番号　{v['insurer']}　{v['issuer']}</p>""", pt=10.5)


def company_pay_slip_style(ps, ds, s):
    """An employer's slip like one of wages: boxes three a row, labels in a grey line over the values."""
    v = values(ps[0], s)
    facts = [("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("資格取得年月日", v["joined"]), ("保険者番号", v["insurer"])] + ([("個人番号下4桁", s.masked(ds[0]))] if ds[0] else [("性別", v["sex"])])
    body = ""
    for n in range(0, 9, 3):
        body += "<tr>" + "".join(f"<td class='c' style='background:#ddd;font-size:8pt;width:33%'>{a}</td>" for a, _ in facts[n:n + 3]) + "</tr><tr>" + "".join(f"<td class='c'>{b}</td>" for _, b in facts[n:n + 3]) + "</tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p class="r" style="font-size:9pt">社員番号　{8800 + len(v['name'])}</p><table style="width:100%;font-size:10pt">{body}</table><p class="r">{v['issuer']}</p>""", pt=10.5)
