"""Hand-drawn sheets of the forty-sixth drawing; held out once."""

from paper import page, rows, values


def union_remark_column(ps, ds, s):
    """A table of three columns: item, content, and what it is for in small print."""
    v = values(ps[0], s)
    row = lambda a, b, c: f"<tr><td style='width:28%'>{a}</td><td style='width:34%'>{b}</td><td style='font-size:7pt'>{c}</td></tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%;font-size:10pt"><tr style="background:#ddd"><td class="c">お知らせする項目</td><td class="c">内容</td><td class="c">説明</td></tr>{row("氏名", v["name"], "住民票と同じ文字とは限りません")}{row("フリガナ", v["kana"], "")}{row("生年月日", v["birth"], "")}{row("記号", v["symbol"], "受診や届出のときに使います")}{row("番号", v["number"], "同上")}{row("枝番", v["branch"], "ご本人は00です")}{row("資格取得年月日", v["joined"], "当組合に加入した日です")}{row("個人番号（下4桁）", s.masked(ds[0]), "カードの番号と比べてください")}{row("保険者番号", v["insurer"], "")}{row("保険者名", v["issuer"], "")}</table>""", pt=10.5)


def kyokai_sentences_quoted(ps, ds, s):
    """A letter that says most facts in a small table and the digits in a sentence."""
    v = values(ps[0], s)
    cell = lambda a, b: f"<td style='background:#eee;font-size:8.5pt;width:16%'>{a}</td><td style='width:34%'>{b}</td>"
    return page(s, f"""<p>{v['name']}　様</p><p class="c big">資格情報のお知らせ</p><p>あなたの健康保険の資格は次のとおり登録されています。</p><table style="width:100%;font-size:10pt"><tr>{cell("記号", v["symbol"])}{cell("番号", v["number"])}</tr><tr>{cell("枝番", v["branch"])}{cell("性別", v["sex"])}</tr><tr>{cell("氏名", v["name"])}{cell("フリガナ", v["kana"])}</tr><tr>{cell("生年月日", v["birth"])}{cell("資格取得日", v["joined"])}</tr><tr>{cell("保険者番号", v["insurer"])}{cell("保険者名", v["issuer"])}</tr></table><p>登録されている個人番号（マイナンバー）の下4桁は「{s.masked(ds[0])}」です。お手元のカードと違うときは、お勤め先を通じてご連絡ください。</p>""", pt=10.5)


def family_blocks_ruled(ps, ds, s):
    """A family, one block a person with a bar that numbers it; the key common to all above."""
    vs = [values(p, s) for p in ps]
    block = lambda n, v, d: f"<p style='background:#ccc;margin:3mm 0 0;padding:0.5mm 2mm;font-size:9pt'>{n}人目</p><table style='width:100%;font-size:9.5pt'><tr><td style='width:18%'>氏名</td><td style='width:32%'>{v['name']}</td><td style='width:18%'>フリガナ</td><td>{v['kana']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td><td>枝番</td><td>{v['branch']}</td></tr><tr><td>資格取得日</td><td>{v['joined']}</td><td>個人番号下4桁</td><td>{s.masked(d)}</td></tr></table>"
    return page(s, f"""<p class="c big">資格情報のお知らせ（ご家族分）</p><table style="font-size:10pt"><tr><td>記号</td><td>{vs[0]['symbol']}</td><td>番号</td><td>{vs[0]['number']}</td><td>保険者番号</td><td>{vs[0]['insurer']}</td></tr></table>{"".join(block(n + 1, v, d) for n, (v, d) in enumerate(zip(vs, ds)))}<p class="r">{vs[0]['issuer']}</p>""", pt=10)


def city_letter_window(ps, ds, s):
    """A city's letter for a window envelope: address at the left, facts indented below in a plain list with colons."""
    v = values(ps[0], s)
    line = lambda a, b: f"<p style='margin:0.8mm 0 0.8mm 20mm'>{a}：{b}</p>"
    return page(s, f"""<p style="margin-top:12mm">〒999-0123<br>例示中央市見本町4丁目5番6号<br><br>{v['name']}　様</p><p class="r">{v['issuer']}長　試作 太郎</p><p class="c big" style="margin-top:14mm">資格情報のお知らせ</p><p>国民健康保険の資格情報をお知らせします。</p>{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("性別", v["sex"])}{line("生年月日", v["birth"])}{line("適用開始日", v["joined"])}{line("保険者番号", v["insurer"])}{line("個人番号の下4桁", s.masked(ds[0]))}""", pt=11)


def elder_double_card(ps, ds, s):
    """The elderly scheme's card, twice side by side: one to keep at home, one to carry."""
    v = values(ps[0], s)
    card = lambda t: f"<td style='width:48%;border:1pt solid #000;padding:2mm;vertical-align:top;font-size:9pt'><p class='c' style='margin:0'><b>資格情報のお知らせ</b>（{t}）</p>" + "".join(f"<p style='margin:0.8mm 0'><span style='display:inline-block;width:30mm;font-size:7.5pt'>{a}</span>{b}</p>" for a, b in [("被保険者番号", v["number"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("個人番号下4桁", s.masked(ds[0])), ("保険者番号", v["insurer"])]) + "</td>"
    return page(s, f"""<p>後期高齢者医療制度の資格情報をお知らせします。</p><table style="width:100%;margin-top:8mm"><tr>{card("保管用")}<td style="border:none;width:4%"></td>{card("携帯用")}</tr></table><p class="r">{v['issuer']}</p>""", pt=10.5)


def guild_heads_over(ps, ds, s):
    """A guild's sheet: every label centred over its value, in three rows of cells of unequal width."""
    v = values(ps[0], s)
    def band(some):
        heads = "".join(f"<td class='c' style='width:{w}%;background:#eee;font-size:8pt'>{a}</td>" for a, _, w in some)
        below = "".join(f"<td class='c'>{b}</td>" for _, b, _ in some)
        return f"<table style='width:100%;font-size:10pt;margin-top:-0.5pt'><tr>{heads}</tr><tr>{below}</tr></table>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p>{band([("フリガナ", v["kana"], 40), ("氏名", v["name"], 40), ("性別", v["sex"], 20)])}{band([("記号", v["symbol"], 22), ("番号", v["number"], 30), ("枝番", v["branch"], 13), ("保険者番号", v["insurer"], 35)])}{band([("生年月日", v["birth"], 35), ("資格取得年月日", v["joined"], 35), ("個人番号（下4桁）", s.masked(ds[0]), 30)])}<p class="r">{v['issuer']}　理事長</p>""", pt=10.5)


def company_cover_page(ps, ds, s):
    """An employer's sheet: half a page of greeting, the facts as one paragraph of label and value pairs."""
    v = values(ps[0], s)
    digits = f"、マイナンバー下4桁　{s.masked(ds[0])}" if ds[0] else ""
    return page(s, f"""<p>各位</p><p class="c big">資格情報のお知らせ</p><p>日頃より健康保険の運営にご協力いただき、ありがとうございます。加入者の資格情報を下記のとおりお知らせします。</p><p style="border:0.8pt solid #000;padding:3mm;line-height:2">氏名　{v['name']}　　フリガナ　{v['kana']}<br>生年月日　{v['birth']}　　性別　{v['sex']}<br>記号　{v['symbol']}　　番号　{v['number']}　　枝番　{v['branch']}<br>資格取得年月日　{v['joined']}<br>保険者番号　{v['insurer']}{digits}</p><p class="r">{v['issuer']}</p>""", pt=10.5)
