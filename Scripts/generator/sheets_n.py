"""Hand-drawn sheets of the seventeenth drawing; held out once."""

from paper import page, rows, values


def official(ps, ds, s):
    """Addressee, letter, the notice in a frame, and below a dashed line its copy to carry along."""
    v, p = values(ps[0], s), ps[0]
    return page(s, f"""<table class="plain" style="width:100%"><tr><td>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br><br>{v['name']}　様</td><td class="r">令和6年10月吉日<br>{v['issuer']}</td></tr></table><p class="c big" style="margin-top:12mm">資格情報のお知らせ</p><p>日頃より健康保険事業にご協力をいただき、お礼申し上げます。当組合に登録されている資格情報をお知らせします。</p><div style="border:1pt solid #000;padding:4mm"><p>記号・番号・枝番　　{v['symbol']}・{v['number']}・{v['branch']}</p><p>氏名　　{v['name']}（{v['kana']}）</p><p>生年月日　　{v['birth']}　　　性別　{v['sex']}</p><p>資格取得年月日　　{v['joined']}</p><p>保険者番号　　{v['insurer']}</p></div><p>登録されている個人番号の下4桁　　<b>{s.masked(ds[0])}</b></p><p class="small">※下4桁がご自身のものと異なる場合は、お手数ですが当組合までお電話ください。</p><hr style="border:none;border-top:0.7pt dashed #000;margin:6mm 0"><div style="width:86mm;border:0.7pt solid #000;padding:2mm;font-size:8pt"><p class="c"><b>資格情報のお知らせ</b></p><p>記号 {v['symbol']}　番号 {v['number']}（枝番）{v['branch']}</p><p>氏名 {v['name']}</p><p>生年月日 {v['birth']}</p><p>保険者番号 {v['insurer']}</p><p>{v['issuer']}</p></div>""", pt=10.5)


def family_wide(ps, ds, s):
    """A table of the family, the digits in its last column."""
    vs = [values(p, s) for p in ps]
    head = vs[0]
    body = "".join(f"<tr><td>{v['branch']}</td><td>{v['name']}</td><td>{v['kana']}</td><td>{v['birth']}</td><td>{s.masked(d)}</td></tr>" for v, d in zip(vs, ds))
    return page(s, f"""<h1>資格情報のお知らせ（ご家族一覧）</h1><p>記号 {head['symbol']}　番号 {head['number']}　保険者番号 {head['insurer']}</p><table style="width:100%"><tr><th>枝番</th><th>氏名</th><th>フリガナ</th><th>生年月日</th><th>マイナンバー下4桁</th></tr>{body}</table><p>枝番00が被保険者の方です。</p><p class="r">{head['issuer']}</p>""", size="A4 landscape", pt=10.5)


def postcard(ps, ds, s):
    """The inside of a pressed postcard."""
    v = values(ps[0], s)
    line = lambda a, b: f"<tr><td style='width:38%;font-size:8pt'>{a}</td><td>{b}</td></tr>"
    return page(s, f"""<p class="c"><b>資格情報のお知らせ</b></p><table style="width:100%">{line('記号', v['symbol'])}{line('番号', v['number'])}{line('枝番', v['branch'])}{line('フリガナ', v['kana'])}{line('氏名', v['name'])}{line('生年月日', v['birth'])}{line('資格取得年月日', v['joined'])}{line('個人番号（下４桁）', s.masked(ds[0]))}{line('保険者番号', v['insurer'])}{line('保険者名', v['issuer'])}</table><p class="small">本状は再発行できません。</p>""", size="105mm 150mm", margin="7mm", pt=9.5)


def city_rows(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p>国民健康保険</p><p class="c big">資格情報のお知らせ</p><table style="width:100%"><tr><th style="width:20%">世帯主氏名</th><td colspan=3>{v['name']}</td></tr><tr><th>被保険者氏名</th><td>{v['name']}</td><th>フリガナ</th><td>{v['kana']}</td></tr><tr><th>記号番号</th><td>{v['symbol']}　{v['number']}</td><th>枝番</th><td>{v['branch']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td><th>性別</th><td>{v['sex']}</td></tr><tr><th>適用開始年月日</th><td>{v['joined']}</td><th>保険者番号</th><td>{v['insurer']}</td></tr></table><p>交付者名　{v['issuer']}長</p><p>医療機関を受診される際は、マイナ保険証をご利用ください。</p>""", pt=10)


def kyokai_two(ps, ds, s):
    v = values(ps[0], s)
    last = f"<p>マイナンバー（下４桁）　　　{s.masked(ds[0])}</p>" if ds[0] else ""
    return page(s, f"""<p class="r">{v['issuer']}</p><p class="c big">資格情報のお知らせ</p><p>あなたの資格情報は以下のとおりです。</p><p>被保険者証記号　　　{v['symbol']}</p><p>被保険者証番号　　　{v['number']}（枝番 {v['branch']}）</p><p>氏名（カナ）　　　　{v['kana']}</p><p>氏名　　　　　　　　{v['name']}</p><p>生年月日　　　　　　{v['birth']}</p><p>資格取得年月日　　　{v['joined']}</p>{last}<p>保険者番号　　　　　{v['insurer']}</p><p class="small">この通知は、健康保険法施行規則第51条の3第1項に基づくものです。</p>""", pt=11.5)


def elder_card(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<div class="card" style="width:130mm"><p class="c">後期高齢者医療制度</p><p class="c big">資格情報のお知らせ</p><table style="width:100%"><tr><td>被保険者番号</td><td>{v['number']}</td></tr><tr><td>氏名</td><td>{v['name']}</td></tr><tr><td>氏名カナ</td><td>{v['kana']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>資格取得年月日</td><td>{v['joined']}</td></tr><tr><td>一部負担金の割合</td><td>1割</td></tr><tr><td>個人番号（下4桁）</td><td>{s.masked(ds[0])}</td></tr><tr><td>保険者番号</td><td>{v['insurer']}</td></tr></table><p>{v['issuer']}</p></div>""", pt=11)


def guild_letter(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p>{v['name']}　様</p><p class="c big">資格情報のお知らせ</p><p>貴方の国民健康保険の資格は次のとおりです。</p><p>保険者番号：{v['insurer']}　保険者名：{v['issuer']}</p><p>記号：{v['symbol']}　番号：{v['number']}　枝番：{v['branch']}</p><p>氏名：{v['name']}　カナ：{v['kana']}</p><p>生年月日：{v['birth']}　性別：{v['sex']}</p><p>資格取得日：{v['joined']}</p><p>マイナンバー下4桁：{s.masked(ds[0])}</p><p>内容に誤りがあるときは組合までご連絡ください。</p>""", pt=11)


def certificate_two(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="c big">健康保険資格確認書</p><table style="width:110mm;margin:auto"><tr><td>有効期限</td><td>令和7年11月30日</td></tr><tr><td>記号</td><td>{v['symbol']}</td></tr><tr><td>番号</td><td>{v['number']}（枝番）{v['branch']}</td></tr><tr><td>氏名</td><td>{v['name']}</td></tr><tr><td>フリガナ</td><td>{v['kana']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>性別</td><td>{v['sex']}</td></tr><tr><td>資格取得年月日</td><td>{v['joined']}</td></tr><tr><td>保険者番号</td><td>{v['insurer']}</td></tr><tr><td>保険者名称</td><td>{v['issuer']}</td></tr></table>""", pt=10)
